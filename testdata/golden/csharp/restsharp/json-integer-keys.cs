using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/echo", Method.Post);
request.AddStringBody("{\"b\":1,\"10\":\"x\",\"2\":\"y\",\"1\":\"z\",\"\":\"empty\",\"a b\":\"space\",\"01\":\"zero\",\"-1\":\"minus\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
