/** Node's own, made when it is first asked: the first of a program takes 20 ms, and most matches need none. */
class Later {
  private readonly options: ConstructorParameters<typeof Intl.Segmenter>;
  private made: Intl.Segmenter | undefined;

  constructor(...options: ConstructorParameters<typeof Intl.Segmenter>) {
    this.options = options;
  }

  segment(text: string): Intl.Segments {
    this.made ??= new (Reflect.get(Intl, 'Segmenter') as typeof Intl.Segmenter)(...this.options);
    return this.made.segment(text);
  }
}

export {Later as LaterSegmenter};
