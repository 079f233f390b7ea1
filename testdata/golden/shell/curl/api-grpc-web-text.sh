curl 'https://grpc.example.com/example.greeter.v1.Greeter/SayHello' \
  --header 'Content-Type: application/grpc-web-text+proto' \
  --header 'Accept: application/grpc-web-text' \
  --header 'X-Grpc-Web: 1' \
  --header 'X-User-Agent: grpc-web-javascript/0.1' \
  --header 'grpc-timeout: 5000m' \
  --data-raw 'AAAAABIKB2V4YW1wbGUQlgEY/////w8='
