"use strict";

const clinicRules = {
  /** Asks for the reason to retire that rule. */
  askRetire(id) {
    document.querySelector("[id$=':toRetire']").value = id;
    PF("retire").show();
  },
};
