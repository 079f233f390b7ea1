const guid = crypto.randomUUID();
const timestamp = String(Math.floor(Date.now() / 1000));
const number = String(Math.floor(Math.random() * 2));

$.ajax({
  url: "https://api.example.com/events",
  method: "POST",
  contentType: "application/json",
  data: `{"id": "${guid}", "at": ${timestamp}, "number": ${number}}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
