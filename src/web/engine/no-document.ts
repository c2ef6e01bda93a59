// What reads Markdown asks the page what &name; stands for; a thread of its own has no page. Such a name is then left as it is written:
// prose is not checked, and in the blocks that are checked it is no sign.
const element = {
  innerHTML: '',
  get textContent(): string {
    return this.innerHTML;
  },
};
Object.defineProperty(globalThis, 'document', { value: { createElement: () => element } });
