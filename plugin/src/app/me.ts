const KEY = 'journeylint.name';

/** The name this person gave, else one to be told apart by. It stays in this browser. */
export function myName(guest: (number: number) => string): string {
  try {
    const given = localStorage.getItem(KEY);
    if (given !== null && given !== '') return given;
  } catch {
    // A browser that keeps nothing: a guest each time.
  }
  return guest(1 + Math.floor(Math.random() * 99));
}

export function givenName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function nameMe(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The name holds until the page is left.
  }
}
