package org.homestretch.exercise.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.homestretch.exercise.boundary.ExercisePoses;
import org.homestretch.exercise.boundary.PosedFrames;

/**
 * The JSON interface behind the page on which figures are posed. Staff use it with the session of the page: the gate of
 * idle sessions and the check of the sender's own origin hold as for pages, the roles are those of the boundaries.
 */
@Path("/library/pose")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoseApi {

    @Inject
    ExercisePoses poses;

    @Inject
    PosedFrames frames;

    @Inject
    PoseAnswers answers;

    /** What to begin with, and the words of the page. */
    @GET
    @Path("/of/{slug}")
    public JsonObject open(@PathParam("slug") String slug) {
        return answers.of(poses.open(slug));
    }

    @PUT
    @Path("/of/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject save(@PathParam("slug") String slug, String sent) {
        SentPose pose = SentPose.read(sent);
        return revision(poses.save(slug, pose.yaml(), pose.number("revision")));
    }

    @DELETE
    @Path("/of/{slug}")
    public JsonObject dropOwn(@PathParam("slug") String slug, @QueryParam("revision") int revision) {
        return revision(poses.dropOwn(slug, revision));
    }

    private static JsonObject revision(int revision) {
        return JSON.createObjectBuilder().add("revision", revision).build();
    }

    @POST
    @Path("/of/{slug}/change")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject change(@PathParam("slug") String slug, String sent) {
        SentPose pose = SentPose.read(sent);
        return answers.of(frames.changed(slug, pose.yaml(), pose.number("frame"), pose.change()));
    }

    @POST
    @Path("/of/{slug}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject preview(@PathParam("slug") String slug, String sent) {
        return answers.of(frames.preview(slug, SentPose.read(sent).yaml(), slug));
    }

    @GET
    @Path("/starts")
    public JsonObject starts(@QueryParam("search") @DefaultValue("") String search) {
        return answers.of(poses.choices(search));
    }

    @GET
    @Path("/starts/{slug}")
    public JsonObject start(@PathParam("slug") String slug) {
        return JSON.createObjectBuilder().add("yaml", poses.startPose(slug)).build();
    }
}
