$.ajax({
  url: "https://reqbin.com/echo/get/json",
  headers: {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
