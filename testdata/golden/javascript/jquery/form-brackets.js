$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: [
    { name: "br[]", value: "1" },
    { name: "br[]", value: "2" },
    { name: "user[name]", value: "x" },
    { name: "user[tags][0]", value: "y" },
  ],
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
