import requests

url = 'https://api.example.com/a"b<c>d\\e^f`g{h|i}j?q="<>\\^`{|}'

response = requests.get(url)
print(response.text)
