$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: "{\"b\":1,\"10\":\"x\",\"2\":\"y\",\"1\":\"z\",\"\":\"empty\",\"a b\":\"space\",\"01\":\"zero\",\"-1\":\"minus\"}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
