import requests

url = "https://git.example.com/example/project.git/info/refs"
params = {"service": "git-upload-pack"}
headers = {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
}
auth = ("oauth2", "YOUR_TOKEN")

response = requests.get(url, params=params, headers=headers, auth=auth)
print(response.text)
