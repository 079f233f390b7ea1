$.ajax({
  url: "https://reqbin.com/echo/get/json?a=1",
  headers: {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
