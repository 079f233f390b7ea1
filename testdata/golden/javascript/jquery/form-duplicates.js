$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: [
    { name: "b", value: "2" },
    { name: "a", value: "1" },
    { name: "b", value: "1" },
    { name: "a", value: "2" },
    { name: "c", value: "3" },
  ],
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
