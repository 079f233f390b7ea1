import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = "😀𝒳\u2028line\u2029para\x85next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff"

response = requests.post(url, headers=headers, data=data)
print(response.text)
