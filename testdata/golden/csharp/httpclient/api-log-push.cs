using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://logs.example.com:9428/insert/jsonline?_stream_fields=host,app&_time_field=ts&_msg_field=log.message");
request.Headers.Add("AccountID", "0");
request.Headers.Add("ProjectID", "0");
request.Content = new StringContent(@"{""ts"":""2026-01-02T10:30:00.000Z"",""host"":""web-1"",""app"":""api"",""log"":{""level"":""info"",""message"":""GET /v1 200 12ms""}}
{""ts"":""2026-01-02T10:30:01.250Z"",""host"":""web-2"",""app"":""api"",""log"":{""level"":""error"",""message"":""\u001b[31mboom\u001b[0m\n\tat main.go:10""}}
{""ts"":""0"",""host"":""web-1"",""app"":""cron"",""log"":{""message"":""""}}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/stream+json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
