/** Makes a type that only its own factory can produce: a plain value of `Base` is not assignable. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name }
