package id.msme.eligibility;

import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.ChannelKindIn;
import id.msme.condition.Condition;
import id.msme.condition.IdentifiersStated;
import id.msme.condition.Independence;
import id.msme.condition.KbliIn;
import id.msme.condition.Negation;
import id.msme.condition.OwnerSexIn;
import id.msme.condition.ProvinceIn;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.ReadinessLevelIn;
import id.msme.condition.ReadinessWithin;
import id.msme.condition.RegionIn;
import id.msme.condition.ScaleIn;
import id.msme.condition.TrainingFinished;
import id.msme.region.RegionRegister;
import java.util.List;

/** Compiles conditions into the nodes that judge applicants. */
final class NodeCompiler implements Condition.Visitor<Node> {

    private final RegionRegister regions;

    private NodeCompiler(RegionRegister regions) {
        this.regions = regions;
    }

    static Node compile(Condition condition, RegionRegister regions) {
        return condition.accept(new NodeCompiler(regions));
    }

    private List<Node> parts(List<Condition> conditions) {
        return conditions.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Node visit(AllOf condition) {
        return new Node.All(parts(condition.conditions()));
    }

    @Override
    public Node visit(AnyOf condition) {
        return new Node.Any(parts(condition.conditions()));
    }

    @Override
    public Node visit(Negation condition) {
        return new Node.Not(condition.condition().accept(this));
    }

    @Override
    public Node visit(ScaleIn condition) {
        return new StatedLeaves.OfScale(condition);
    }

    @Override
    public Node visit(ProvinceIn condition) {
        return new CodeLeaves.OfProvince(condition, regions);
    }

    @Override
    public Node visit(RegionIn condition) {
        return new CodeLeaves.OfRegion(condition, regions);
    }

    @Override
    public Node visit(KbliIn condition) {
        return new CodeLeaves.OfKbli(condition);
    }

    @Override
    public Node visit(QuantityWithin condition) {
        return condition.quantity() == Quantity.OWNER_AGE
                ? new QuantityLeaves.OfAge(condition)
                : new QuantityLeaves.OfNumber(condition);
    }

    @Override
    public Node visit(ChannelKindIn condition) {
        return new StatedLeaves.OfChannelKinds(condition);
    }

    @Override
    public Node visit(Independence condition) {
        return new StatedLeaves.OfIndependence(condition);
    }

    @Override
    public Node visit(IdentifiersStated condition) {
        return new StatedLeaves.OfIdentifiers(condition);
    }

    @Override
    public Node visit(OwnerSexIn condition) {
        return new StatedLeaves.OfOwnerSex(condition);
    }

    @Override
    public Node visit(TrainingFinished condition) {
        return new StatedLeaves.OfTrainings(condition);
    }

    @Override
    public Node visit(ReadinessLevelIn condition) {
        return new ReadinessLeaves.OfLevel(condition);
    }

    @Override
    public Node visit(ReadinessWithin condition) {
        return new ReadinessLeaves.OfScore(condition);
    }
}
