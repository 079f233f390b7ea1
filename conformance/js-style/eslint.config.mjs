// The rules that ESLint recommends. A page (.js) is a module that has what its
// script tags have loaded; what runs in Node.js (.mjs) has Node's.
import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "module",
      globals: { ...globals.browser, ...globals.jquery, axios: "readonly" },
    },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
];
