"use strict";

// A handout that was printed is downloaded from the archive. Why one could not be printed, is said at the top of the page.
window.takeHandout = ({ validationFailed }) => {
  if (validationFailed) {
    document.getElementById("messages").scrollIntoView();
  } else {
    document.getElementById("handoutForm:taken").click();
  }
};
