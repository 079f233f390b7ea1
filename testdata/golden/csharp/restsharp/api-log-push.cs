using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://logs.example.com:9428/insert/jsonline?_stream_fields=host,app&_time_field=ts&_msg_field=log.message", Method.Post);
request.AddHeader("AccountID", "0");
request.AddHeader("ProjectID", "0");
request.AddStringBody(@"{""ts"":""2026-01-02T10:30:00.000Z"",""host"":""web-1"",""app"":""api"",""log"":{""level"":""info"",""message"":""GET /v1 200 12ms""}}
{""ts"":""2026-01-02T10:30:01.250Z"",""host"":""web-2"",""app"":""api"",""log"":{""level"":""error"",""message"":""\u001b[31mboom\u001b[0m\n\tat main.go:10""}}
{""ts"":""0"",""host"":""web-1"",""app"":""cron"",""log"":{""message"":""""}}", "application/stream+json");
request.AddHeader("Content-Type", "application/stream+json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
