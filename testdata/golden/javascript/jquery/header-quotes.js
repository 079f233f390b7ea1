$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Single": "'a' 'b'",
    "X-Double": "\"a\" \"b\"",
    "X-Back": "`a` `b`",
    "X-Mixed": "'\"`\"'",
    "X-Slash": "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\",
    "X-Triple": "''' \"\"\" ```",
    "ETag-Like": "\"abc\\\"def\"",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
