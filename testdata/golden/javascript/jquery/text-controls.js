$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "text/plain",
  data: "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
