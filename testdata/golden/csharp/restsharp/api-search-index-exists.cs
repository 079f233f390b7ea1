using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local", Method.Head);
request.AddHeader("Authorization", "ApiKey YOUR_API_KEY");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine((int)response.StatusCode);
