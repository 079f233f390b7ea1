using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://bucket.storage.example.com/photos/old%20%26%20new.jpg?versionId=YOUR_VERSION_ID&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=YOUR_ACCESS_KEY%2F20260102%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T103000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=YOUR_SIGNATURE", Method.Delete);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
