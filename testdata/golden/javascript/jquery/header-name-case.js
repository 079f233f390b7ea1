$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "x-lower": "1",
    "X-UPPER": "2",
    "WWW-test": "3",
    "SOAPACTION": "\"urn:x\"",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
