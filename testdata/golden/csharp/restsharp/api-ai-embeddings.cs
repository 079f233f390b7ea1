using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://ai.example.com/v1/embeddings", Method.Post);
request.AddHeader("x-api-key", "YOUR_API_KEY");
request.AddStringBody("{\"model\": \"example-embed\", \"input\": [\"The quick brown fox\", \"\", \"  \\t \", \"naïve café\", \"a/b\\\\c\"], \"dimensions\": 256, \"encoding_format\": \"base64\", \"user\": \"user-1\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
