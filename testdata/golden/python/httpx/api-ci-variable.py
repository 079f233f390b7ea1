import httpx

url = "https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*"
headers = {"JOB-TOKEN": "YOUR_JOB_TOKEN"}
data = {
    "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
    "protected": "true",
    "masked": "false",
    "raw": "",
}

response = httpx.put(url, headers=headers, data=data)
print(response.text)
