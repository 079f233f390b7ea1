$.ajax({
  url: "https://reqbin.com/echo/get/json",
  headers: { "pragma": "no-cache" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
