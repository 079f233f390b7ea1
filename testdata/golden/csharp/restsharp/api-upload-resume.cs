using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID", Method.Put);
request.AddHeader("Content-Range", "bytes 524288-524319/2000000");
request.AddBody(Convert.FromBase64String("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY="), "video/mp4");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
