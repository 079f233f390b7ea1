$.ajax({
  url: "https://reqbin.com/echo/get/json",
  headers: { "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
