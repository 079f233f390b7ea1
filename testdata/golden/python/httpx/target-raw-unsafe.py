import httpx

url = "https://api.example.com"
target = '/a"b<c>d\\e^f`g{h|i}j?q="<>\\^`{|}'

with httpx.Client() as client:
    response = client.get(url, extensions={"target": target.encode()})

print(response.text)
