const nameValue = "YOUR_NAME"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

$.ajax({
  url: "https://api.example.com/notes",
  method: "POST",
  contentType: "text/plain",
  data: `Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
