using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://ai.example.com/v1/chat/completions", Method.Post);
request.AddHeader("Authorization", "Bearer sk_test_example");
request.AddHeader("Accept", "text/event-stream");
request.AddStringBody(@"{
  ""model"": ""example-large"",
  ""messages"": [
    {""role"": ""system"", ""content"": ""You answer in one sentence.\nNever say \""as a model\"".""},
    {""role"": ""user"", ""content"": ""What's the weather in Zürich? Cost < $5 & no ${env}.""}
  ],
  ""tools"": [{""type"": ""function"", ""function"": {""name"": ""get_weather"", ""parameters"": {""type"": ""object"", ""properties"": {""city"": {""type"": ""string""}, ""unit"": {""enum"": [""c"", ""f"", null]}}, ""required"": [""city""], ""additionalProperties"": false}}}],
  ""temperature"": 1.0,
  ""top_p"": 0.95,
  ""stop"": [""\n\n"", ""###""],
  ""seed"": 42,
  ""stream"": true
}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
