$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: [
    { name: "b", value: "0" },
    { name: "10", value: "x" },
    { name: "2", value: "y" },
    { name: "__proto__", value: "p" },
    { name: "1", value: "z" },
  ],
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
