import { NoArticle } from '../../no-article.tsx';

export default function ReadNotFound() {
  return <NoArticle />;
}
