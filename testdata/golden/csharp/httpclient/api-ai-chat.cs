using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://ai.example.com/v1/chat/completions");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_example");
request.Headers.Add("Accept", "text/event-stream");
request.Content = new StringContent(@"{
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
}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
