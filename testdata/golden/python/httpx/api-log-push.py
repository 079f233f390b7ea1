import httpx

url = "https://logs.example.com:9428/insert/jsonline?_stream_fields=host,app&_time_field=ts&_msg_field=log.message"
headers = {
    "Content-Type": "application/stream+json",
    "AccountID": "0",
    "ProjectID": "0",
}
content = """\
{"ts":"2026-01-02T10:30:00.000Z","host":"web-1","app":"api","log":{"level":"info","message":"GET /v1 200 12ms"}}
{"ts":"2026-01-02T10:30:01.250Z","host":"web-2","app":"api","log":{"level":"error","message":"\\u001b[31mboom\\u001b[0m\\n\\tat main.go:10"}}
{"ts":"0","host":"web-1","app":"cron","log":{"message":""}}"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
