$.ajax({
  url: "https://WWW.Example.COM/order",
  headers: {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
