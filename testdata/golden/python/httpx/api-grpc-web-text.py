import httpx

url = "https://grpc.example.com/example.greeter.v1.Greeter/SayHello"
headers = {
    "Content-Type": "application/grpc-web-text+proto",
    "Accept": "application/grpc-web-text",
    "X-Grpc-Web": "1",
    "X-User-Agent": "grpc-web-javascript/0.1",
    "grpc-timeout": "5000m",
}
content = "AAAAABIKB2V4YW1wbGUQlgEY/////w8="

response = httpx.post(url, headers=headers, content=content)
print(response.text)
