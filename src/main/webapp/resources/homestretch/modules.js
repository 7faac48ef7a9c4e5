// PrimeFaces moves scripts to the end of the page and loses that one is a module, so modules are named by elements.
for (const element of document.querySelectorAll('[data-module]')) {
  import(element.dataset.module);
}
