$.ajax({
  url: "https://grpc.example.com/example.greeter.v1.Greeter/SayHello",
  method: "POST",
  headers: {
    "Accept": "application/grpc-web-text",
    "X-Grpc-Web": "1",
    "X-User-Agent": "grpc-web-javascript/0.1",
    "grpc-timeout": "5000m",
  },
  contentType: "application/grpc-web-text+proto",
  data: "AAAAABIKB2V4YW1wbGUQlgEY/////w8=",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
