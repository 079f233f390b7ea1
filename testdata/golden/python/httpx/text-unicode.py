import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = "😀𝒳\u2028line\u2029para\x85next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
