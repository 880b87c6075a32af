// To come.

export function offerLife(): void {}
