export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="mark">
      <rect width="32" height="32" rx="7" fill="#0b57a4" />
      <path d="M8 9h16v11H15l-5 4v-4H8z" fill="#fff" />
      <path d="M12 13h8M12 16h5" stroke="#0b57a4" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
