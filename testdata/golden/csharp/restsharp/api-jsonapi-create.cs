using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1", Method.Post);
request.AddHeader("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");
request.AddStringBody("{\"data\":{\"type\":\"photos\",\"lid\":\"local-1\",\"attributes\":{\"title\":\"Example photo\",\"src\":\"https://www.example.com/images/productivity.png\",\"tags\":[],\"exif\":{}},\"relationships\":{\"photographer\":{\"data\":{\"type\":\"people\",\"id\":\"9\"}},\"album\":{\"data\":null}}}}", ContentType.Plain);
request.AddHeader("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
