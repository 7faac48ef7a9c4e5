"use strict";

// A handout that was printed is downloaded from the archive, and the way to it keeps the focus. Why one could not be
// printed, is said at the top of the page.
window.takeHandout = ({ validationFailed }) => {
  if (validationFailed) {
    document.getElementById("messages").scrollIntoView();
  } else {
    const taken = document.getElementById("handoutForm:taken");
    taken.focus();
    taken.click();
  }
};
