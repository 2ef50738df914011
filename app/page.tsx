export default function HomePage() {
  return <p className="p-8">Articles</p>;
}
