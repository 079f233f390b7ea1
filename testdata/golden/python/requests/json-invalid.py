import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = """\
{"a":1,}
// comment
{'b': NaN, c: undefined}"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
