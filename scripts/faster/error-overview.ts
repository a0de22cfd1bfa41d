/** Nothing. */
function ErrorOverview(): null {
  return null;
}

export {ErrorOverview as default};
