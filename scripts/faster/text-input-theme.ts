/** The look of a text input: that of the text around it. */
const theme = {styles: {value: () => ({})}};

export function useComponentTheme(): typeof theme {
  return theme;
}
