$.ajax({
  url: "https://api.example.com/search",
  method: "POST",
  contentType: "application/x-www-form-urlencoded; charset=utf-8",
  data: new Blob([$.param({ "q": "a b" }).replace(/%20/g, "+")]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
