import { NoArticle } from '../../no-article.tsx';

export default function QuizNotFound() {
  return <NoArticle />;
}
